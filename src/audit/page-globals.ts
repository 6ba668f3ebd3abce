/** For those who may ask a page's own world, and must not carry the whole of what is known. */
export {platformGlobals, reopenCalls} from '../consent/page-globals.ts';
