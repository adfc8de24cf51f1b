// Names are found by their folded words or by the consonant key of their sound. Both are made by
// the application, so the analyzer only splits at spaces; it keeps words such as "the".
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
