/** What every page has, in one file that a phone keeps: a place that goes along, paper, and words that open. */
import './buurt.ts';
import './print.ts';
import './woorden.ts';
