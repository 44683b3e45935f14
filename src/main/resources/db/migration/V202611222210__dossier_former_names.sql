-- Tên trước khi sửa tờ khai: who corrected the name is found by the former one as well, as dossiers corrected from now on are. Letters without
-- marks, as the search has them.
UPDATE dossier.dossier d SET search = d.search || ' ' || w.filed
  FROM (SELECT f.dossier_id, dossier_who.plain AS filed, dossier_now.plain AS now
          FROM dossier.content f JOIN dossier.content n ON n.dossier_id = f.dossier_id AND n.round = 1
         CROSS JOIN LATERAL (SELECT lower(replace(replace(regexp_replace(normalize(regexp_replace(btrim(f.body::jsonb -> 'applicant' ->> 'name'), '\s+', ' ', 'g')
                   || ' ' || (f.body::jsonb -> 'applicant' ->> 'personalId'), NFD), E'[\u0300-\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'D')) AS plain) dossier_who
         CROSS JOIN LATERAL (SELECT lower(replace(replace(regexp_replace(normalize(regexp_replace(btrim(n.body::jsonb -> 'applicant' ->> 'name'), '\s+', ' ', 'g')
                   || ' ' || (n.body::jsonb -> 'applicant' ->> 'personalId'), NFD), E'[\u0300-\u036f]', '', 'g'), 'đ', 'd'), 'Đ', 'D')) AS plain) dossier_now
         WHERE f.round = 0) w
 WHERE w.dossier_id = d.id AND w.filed <> w.now;
