import type {Evidence} from '../../../src/audit/index.ts';
import type {Visit} from '../../support/visit.ts';

/** A visit after which something can be told, and which wordings (rule, outcome, variant) it stands for. */
export type Told = Readonly<Record<string, readonly [Visit | Evidence, ...wordings: readonly string[]]>>;
