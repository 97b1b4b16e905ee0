/** `npm run pictures`: draws the README's pictures anew, from the running extension. */
import { ensure } from '../setup/ensure.mjs';

await ensure({ browser: true });
const { buildExtension } = await import('../setup/build.mjs');
await buildExtension('chrome');
const { drawPictures } = await import('./pictures.ts');
await drawPictures();
