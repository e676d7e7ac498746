package vn.hoiam.search.pages;

import vn.hoiam.petitions.Deadline;
import vn.hoiam.search.DeskHit;

/** A petition that an official found, and how its next date stands. */
public record DeskLine(DeskHit hit, Deadline next) {}
