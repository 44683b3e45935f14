-- Lists showed the shortest time limit of all ways; they show that of the way they lead to, and name it where another takes another time.
WITH way AS (
    SELECT p.code, c.place, c.way ->> 'channel' AS channel,
           CASE WHEN c.way -> 'limit' ->> 'unit' IS NULL THEN ''
                ELSE (c.way -> 'limit' ->> 'amount') || CASE c.way -> 'limit' ->> 'unit'
                     WHEN 'WORKING_HOURS' THEN ' giờ làm việc' WHEN 'WORKING_DAYS' THEN ' ngày làm việc' ELSE ' ngày' END
           END AS words,
           CASE WHEN c.way -> 'limit' ->> 'unit' IS NULL THEN coalesce(c.way ->> 'limitText', '') ELSE (c.way -> 'limit')::text END AS said
      FROM catalogue.procedure p
      JOIN catalogue.revision r ON r.id = p.revision_id
     CROSS JOIN LATERAL json_array_elements(r.facts -> 'channels') WITH ORDINALITY AS c(way, place)
), first AS (
    SELECT DISTINCT ON (code) code, channel, words FROM way ORDER BY code, channel <> 'ONLINE', place
), differing AS (
    SELECT code FROM way GROUP BY code HAVING count(DISTINCT said) > 1
)
UPDATE catalogue.procedure p
   SET limit_text = first.words || CASE WHEN first.words = '' OR differing.code IS NULL THEN ''
       WHEN first.channel = 'ONLINE' THEN ' khi nộp trực tuyến' WHEN first.channel = 'DIRECT' THEN ' khi nộp trực tiếp' ELSE ' khi gửi qua bưu chính' END
  FROM first LEFT JOIN differing ON differing.code = first.code
 WHERE first.code = p.code;
UPDATE catalogue.version SET number = number + 1;
