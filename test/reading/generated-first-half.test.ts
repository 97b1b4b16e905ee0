import { readsEveryPage } from './generated.ts';

readsEveryPage(0);
