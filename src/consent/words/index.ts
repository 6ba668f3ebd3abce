export {da} from './da.ts';
export {de} from './de.ts';
export {en} from './en.ts';
export {nb} from './nb.ts';
export {nn} from './nn.ts';
export {sv} from './sv.ts';
