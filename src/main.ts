import { openPage } from './pages/open-page.ts';

openPage(document.querySelector('#app') as HTMLElement);
