import type {Lexicon, LinkWords} from '../lexicon.ts';
import {da, daLinks} from './da.ts';
import {de, deLinks} from './de.ts';
import {en, enLinks} from './en.ts';
import {nb, nbLinks} from './nb.ts';
import {nn, nnLinks} from './nn.ts';
import {sv, svLinks} from './sv.ts';

export const lexicons: readonly Lexicon[] = [nb, nn, en, sv, da, de];
export const linkWords: readonly LinkWords[] = [nbLinks, nnLinks, enLinks, svLinks, daLinks, deLinks];
