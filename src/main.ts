import { openGame } from './pages/open-game.tsx';

openGame(document.querySelector('#app') as HTMLElement);
