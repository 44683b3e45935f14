-- Searches read the procedures from memory: what only their SQL needed goes. Counts follow from the rows themselves.
DROP INDEX catalogue.procedure_order, catalogue.procedure_field_order, catalogue.procedure_name_words, catalogue.procedure_all_words,
           catalogue.procedure_code_start, catalogue.procedure_name_start;
ALTER TABLE catalogue.procedure DROP COLUMN shelf, DROP COLUMN sort_name, DROP COLUMN name_words;
ALTER TABLE catalogue.version DROP COLUMN procedures;
DROP TABLE catalogue.field;
