-- What a first term of use showed. Hours by halves of the day, where the community counts so.
ALTER TABLE community ADD COLUMN half_days BOOLEAN NOT NULL DEFAULT 0;
