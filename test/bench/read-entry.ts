export {terms} from '../../src/catalog/index.ts';
export {read} from '../../src/policy/index.ts';
