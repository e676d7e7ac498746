package vn.hoiam.demo;

/** What a citizen of the demo took a photo of. */
enum Scene {
    POTHOLE,
    FLOODED_ROAD,
    RUBBISH,
    DARK_LAMP,
    LEANING_POLE,
    CANAL
}
