import type {Component} from 'svelte';
import Cookies from './tables/Cookies.svelte';
import Findings from './findings/Findings.svelte';
import Method from './Method.svelte';
import Policy from './policies/Policy.svelte';
import Requests from './requests/Requests.svelte';
import type {View} from './route.ts';
import Storage from './tables/Storage.svelte';
import Timeline from './timeline/Timeline.svelte';
import Trackers from './tables/Trackers.svelte';
import type {ViewProps} from './view.ts';

export const components: Readonly<Record<View, Component<ViewProps>>> = {
	findings: Findings,
	trackers: Trackers,
	cookies: Cookies,
	storage: Storage,
	requests: Requests,
	timeline: Timeline,
	policy: Policy,
	method: Method,
};
