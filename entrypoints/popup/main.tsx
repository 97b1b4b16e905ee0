import { start } from './start.tsx';
import './style.css';

/** How long after its last change a window has the size that it keeps. */
const ROOM = 200;

/** On a low screen, or zoomed, a popup gets less than it asks for. Known only after the browser has made its window. */
function fit(): void {
  const { documentElement: html } = document;
  if (html.scrollHeight > innerHeight) html.style.setProperty('--room', `${innerHeight}px`);
  if (html.scrollWidth > innerWidth) html.style.setProperty('--popup', `${innerWidth}px`);
}

let fitting: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(fitting);
  fitting = setTimeout(fit, ROOM);
});

const root = document.getElementById('popup');
if (root) void start(root);
