export {en} from './en.ts';
export {es} from './es.ts';
export {fr} from './fr.ts';
export {it} from './it.ts';
export {nb} from './nb.ts';
export {nn} from './nn.ts';
