export {en} from './en.ts';
export {fi} from './fi.ts';
export {nb} from './nb.ts';
export {nl} from './nl.ts';
export {nn} from './nn.ts';
export {pl} from './pl.ts';
