/** Days of a month where the list has a price of a day: as the Azure pricing calculator counts them. */
export const DAYS_A_MONTH = 30;
