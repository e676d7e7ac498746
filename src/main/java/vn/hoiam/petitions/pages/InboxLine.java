package vn.hoiam.petitions.pages;

import vn.hoiam.petitions.Deadline;
import vn.hoiam.petitions.PetitionRow;
import vn.hoiam.units.UnitRow;

/** A line of the inbox: the petition, how its next date stands, and where it lies. */
public record InboxLine(PetitionRow row, Deadline next, UnitRow unit) {}
