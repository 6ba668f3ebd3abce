/** How many browsers a file has at work together: sites are mostly waited for, and two cores keep up with so many. */
export const atOnce = 6;
