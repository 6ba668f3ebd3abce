import type {Lexicon, LinkWords} from '../lexicon.ts';
import {en, enLinks} from './en.ts';
import {fi, fiLinks} from './fi.ts';
import {nb, nbLinks} from './nb.ts';
import {nl, nlLinks} from './nl.ts';
import {nn, nnLinks} from './nn.ts';
import {pl, plLinks} from './pl.ts';

export const lexicons: readonly Lexicon[] = [nb, nn, en, nl, fi, pl];
export const linkWords: readonly LinkWords[] = [nbLinks, nnLinks, enLinks, nlLinks, fiLinks, plLinks];
