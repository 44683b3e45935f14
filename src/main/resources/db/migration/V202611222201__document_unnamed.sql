-- Since when nobody is seen to name what was handed in; a day later it is thrown away. Whoever hands it in again takes the mark off.
ALTER TABLE document.document ADD COLUMN unnamed_since timestamptz;
