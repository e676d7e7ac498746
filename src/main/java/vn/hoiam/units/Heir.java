package vn.hoiam.units;

/** A unit of the day that holds a former one, wholly or in part, along confirmed successions or not; or that is it. */
public record Heir(UnitRow unit, boolean part, boolean confirmed) {}
