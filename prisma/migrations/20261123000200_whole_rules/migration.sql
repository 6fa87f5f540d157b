-- What the tests of the rules found open: three ways around them, and the order "newest first" within one day.

-- An entry that pointed to another signature's submission did not count as an entry, and so could stand for a
-- signature that is not public. Any entry counts now, and it has to fit.
CREATE OR REPLACE FUNCTION publication_is_true(signature uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN s.status = 'approved' AND s.visibility = 'public'
    THEN EXISTS (
      SELECT FROM public_entry e JOIN submission u ON u.id = e.submission_id
      WHERE e.signature_id = s.id AND e.appeal_id = s.appeal_id AND u.signature_id = s.id)
    ELSE NOT EXISTS (SELECT FROM public_entry e WHERE e.signature_id = s.id)
  END
  FROM signature s WHERE s.id = signature
$$;

-- An entry that moves to another signature leaves one behind: both are looked at.
CREATE OR REPLACE FUNCTION public_entry_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (publication_is_true(coalesce(NEW.signature_id, OLD.signature_id))
      AND publication_is_true(coalesce(OLD.signature_id, NEW.signature_id))) THEN
    RAISE EXCEPTION 'a signature is listed exactly while it is approved and public' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- A submission that nobody has made the latest would be lost to every reader.
CREATE FUNCTION submission_check_latest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM signature s JOIN submission u ON u.id = s.latest_submission_id
      WHERE s.id = NEW.signature_id AND u.number >= NEW.number) THEN
    RAISE EXCEPTION 'a new submission is the latest submission of its signature' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER submission_latest AFTER INSERT ON submission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION submission_check_latest();

-- The order of the list's second way of reading, to the last column: thousands may be listed on one day.
DROP INDEX public_entry_appeal_id_listed_on_id_idx;
CREATE INDEX public_entry_appeal_id_listed_on_id_idx ON public_entry (appeal_id, listed_on DESC, id DESC);
