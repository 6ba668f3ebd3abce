export type * from './declaration.ts';
export {explain, type Explanation} from './explain.ts';
export {aboutOf, looksLikePolicy, policyLinks, wellKnownPaths, type PageLink, type PolicyLink} from './links.ts';
export {outdatedIn, type Outdated} from './outdated.ts';
export {read, type ReadOptions} from './read.ts';
export {textOf} from './text-of.ts';
