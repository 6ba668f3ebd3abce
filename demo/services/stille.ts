import type {Service} from '../service.ts';

/** A host that takes the call and never says a word. */
export const stille: Service = {id: 'stille', hosts: ['stille.example'], answer: () => 'silence'};
