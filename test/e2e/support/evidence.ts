export {evidenceOf} from '../../../src/cli/evidence-of.ts';
