export {en} from './en.ts';
export {nb} from './nb.ts';
export {nn} from './nn.ts';
