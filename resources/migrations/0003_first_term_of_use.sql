-- What a first term of use showed. Hours by halves of the day, where the community counts so.
ALTER TABLE community ADD COLUMN half_days BOOLEAN NOT NULL DEFAULT 0;
-- Where the new moon is looked for, a Hijri month begins a day before or after that of the calendar.
ALTER TABLE community ADD COLUMN hijri_shift INTEGER NOT NULL DEFAULT 0;
