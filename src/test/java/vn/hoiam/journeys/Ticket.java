package vn.hoiam.journeys;

/** What a citizen copied from the receipt: the public number and the code that opens the petition. */
record Ticket(String number, String code) {}
