export { type Fetched, Fetcher, type FetcherOptions, type FetcherSettings } from './fetcher';
