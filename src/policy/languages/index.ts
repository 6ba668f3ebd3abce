import type {Lexicon, LinkWords} from '../lexicon.ts';
import {en, enLinks} from './en.ts';
import {es, esLinks} from './es.ts';
import {fr, frLinks} from './fr.ts';
import {it, itLinks} from './it.ts';
import {nb, nbLinks} from './nb.ts';
import {nn, nnLinks} from './nn.ts';

export const lexicons: readonly Lexicon[] = [nb, nn, en, es, fr, it];
export const linkWords: readonly LinkWords[] = [nbLinks, nnLinks, enLinks, esLinks, frLinks, itLinks];
