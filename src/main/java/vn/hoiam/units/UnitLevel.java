package vn.hoiam.units;

/** The tier a unit stands on. Since 1 July 2025 there are two: no unit in force is a district. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
