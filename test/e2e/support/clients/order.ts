/** What every page here tells its library: what happened, and to whom. */
export const order = {event: 'Kjøpt sko', email: 'kari.nordmann@fjell.example'} as const;
