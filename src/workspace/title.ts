import type {Words} from '../report/index.ts';
import type {Route} from './route.ts';

/** Where one is, as the browser's tab says it; `site` is '' as long as it is not known. */
export function titleOf(route: Route, site: string, say: Words): string {
	const place = route.page === 'audit' ? [site, say(`workspace_view_${route.view}`)] : [say(`workspace_${route.page}`)];
	return [...place, 'Samsvar'].filter(part => part !== '').join(' – ');
}
