import { icon } from './icons.tsx';

/** Icons that are not needed before the first commitment. */
export const PauseIcon = icon('M4.5 3.5h3v11h-3zM10.5 3.5h3v11h-3z', true);
export const PlayIcon = icon('M5 3l10 6-10 6z', true);
export const PeopleIcon = icon('M6.5 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M1.6 15.2q0-4.8 4.9-4.8t4.9 4.8M12.2 8a2.3 2.3 0 1 0 0-4.6M13.2 10.6q3.4.3 3.4 4.2');
export const NotesIcon = icon('M3.5 2.5h8l3 3v10h-11zM6.2 8h5.6M6.2 11.4h5.6');
