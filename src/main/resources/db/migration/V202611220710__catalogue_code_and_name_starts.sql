-- Beginnings of codes and of names: the order of the database's own collation cannot be used for them.
CREATE INDEX procedure_code_start ON catalogue.procedure (code text_pattern_ops);
CREATE INDEX procedure_name_start ON catalogue.procedure (sort_name text_pattern_ops);
