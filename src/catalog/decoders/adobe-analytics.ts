import {unlessPersonal} from '../personal-data.ts';
import {reading} from '../reading.ts';
import {valueOf, valuesOf} from '../said.ts';

/** AppMeasurement names its report suites in the path. https://experienceleague.adobe.com/en/docs/analytics/implementation/validate/query-parameters */
export const adobeAnalytics = reading({
	vendor: 'adobe-analytics',
	accountInPath: /^\/b\/ss\/([^/]{1,200})/,
	events: said => [...valuesOf(said, ['pe']), ...eventNames(valuesOf(said, ['events']))],
	page: ['g'],
	fields: /^(?:[vch]|eVar|prop)\d{1,3}$/,
	also: said => ({pageName: unlessPersonal(valueOf(said, ['pageName', 'gn']))}),
});

/** `event1,event12=3,purchase:4711` */
export function eventNames(lists: readonly string[]): readonly string[] {
	return lists.flatMap(list => list.split(',', 200).map(event => event.replace(/[=:].*$/s, '')));
}
