/** The statistical part of the recogniser of names. Undefined in `Knowledge` means rules alone. */
export interface NameModel {
	readonly version: number;
}
