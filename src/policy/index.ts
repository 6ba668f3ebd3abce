export type * from './declaration.ts';
export {aboutOf, looksLikePolicy, policyLinks, wellKnownPaths, type PageLink, type PolicyLink} from './links.ts';
export {read, type ReadOptions} from './read.ts';
export {textOf} from './text-of.ts';
