import type {Service} from '../service.ts';

/** A host whose server is out of order. */
export const feil: Service = {
	id: 'feil',
	hosts: ['feil.example'],
	answer: () => ({status: 500, headers: {'content-type': 'text/plain'}, body: 'Internal Server Error'}),
};
