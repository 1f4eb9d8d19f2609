import { openGame } from './pages/open-game.tsx';

const host = document.querySelector('#app') as HTMLElement;

if (location.hash.startsWith('#/gallery')) void import('./pages/gallery/gallery.tsx').then(({ openGallery }) => openGallery(host));
else openGame(host);
