export {cookieconsent} from './cookieconsent.ts';
export {klaro} from './klaro.ts';
export {vanillaCookieconsent} from './vanilla-cookieconsent.ts';
