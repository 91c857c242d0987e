namespace Belong.Data;

/// <summary>The keys by which cookies and forms are protected, shared by every node. They open no record, and end what was signed in when they are lost.</summary>
public sealed class KeyRing(Engine engine, Func<DateTime> instant)
{
    public IReadOnlyList<string> All()
    {
        using var connection = engine.Open();
        return connection.All("select xml from key_ring order by at_us, name", reader => reader.GetString(0));
    }

    public void Add(string name, string xml)
    {
        using var connection = engine.Open();
        connection.Run("insert into key_ring (name, xml, at_us) values (@name, @xml, @at) on conflict (name) do nothing", null, ("@name", name), ("@xml", xml), ("@at", Instants.ToUs(instant())));
    }
}
