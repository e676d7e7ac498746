package vn.hoiam.petitions.pages;

import vn.hoiam.petitions.Deadline;
import vn.hoiam.petitions.PublicRow;
import vn.hoiam.units.UnitRow;

/** A published petition in a list, with its unit and how the service target stands. */
public record PublishedLine(PublicRow row, UnitRow unit, Deadline deadline) {}
