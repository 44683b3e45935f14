-- Đơn vị hành chính in force since 1 July 2025: a province is its own province, a commune belongs to one.
CREATE TABLE agency.area (
    code          text PRIMARY KEY CHECK (code ~ '^[0-9]{2}([0-9]{3})?$'),
    name          text NOT NULL CHECK (name <> ''),
    province_code text NOT NULL REFERENCES agency.area DEFERRABLE INITIALLY DEFERRED,
    CHECK ((length(code) = 2) = (code = province_code))
);
CREATE INDEX area_of_province ON agency.area (province_code, code);
