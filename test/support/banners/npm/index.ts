export {c15t} from './c15t.ts';
export {inDemo} from './in-demo.ts';
export {orejime} from './orejime.ts';
export {tarteaucitron} from './tarteaucitron.ts';
export {tcf} from './tcf.ts';
