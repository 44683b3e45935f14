-- What is begun of an answer goes when its dossier no longer waits for one, not by its age.
DROP INDEX dossier.supplement_draft_added;
DROP INDEX dossier.supplement_answer_saved;
