import {labelReader} from '../../src/consent/buttons.ts';
import * as words from '../../src/consent/words/index.ts';

/** Reads every language at once. */
export const {choiceOf, speaksOfCookies} = labelReader(Object.values(words));
