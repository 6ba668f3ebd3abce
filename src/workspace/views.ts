import type {Component} from 'svelte';
import Cookies from './Cookies.svelte';
import Findings from './Findings.svelte';
import Method from './Method.svelte';
import Policy from './Policy.svelte';
import Requests from './Requests.svelte';
import type {View} from './route.ts';
import Storage from './Storage.svelte';
import Timeline from './Timeline.svelte';
import Trackers from './Trackers.svelte';
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
